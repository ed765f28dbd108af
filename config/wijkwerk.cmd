@echo off
rem Start Wijkwerk. In the repository it builds first what is missing or older than its sources; in
rem an unpacked distribution it only starts.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "boven=%%~fI"

if not defined JAVA_HOME goto uitpad
rem Whoever sets it with quotes means the folder between them.
set "JAVA_HOME=%JAVA_HOME:"=%"
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto versie
echo JAVA_HOME wijst naar "%JAVA_HOME%", maar daar staat geen Java; zet JAVA_HOME op een JDK 17 of 21. 1>&2
exit /b 1
:uitpad
set "java="
for %%I in (java.exe) do set "java=%%~$PATH:I"
if defined java goto versie
echo Er is geen Java gevonden; installeer een JDK 17 of 21, of zet JAVA_HOME op zo'n JDK. 1>&2
exit /b 1

:versie
rem From its own folder: a path with a space, an ampersand or a bracket does not survive in for /f.
for %%I in ("%java%") do pushd "%%~dpI"
set "hoofd="
for /f "tokens=1,2 delims== " %%V in ('.\java.exe -XshowSettings:properties -version 2^>^&1') do if "%%V"=="java.specification.version" set "hoofd=%%W"
popd
for %%V in (17 18 19 20 21) do if "%hoofd%"=="%%V" goto goed
if not defined hoofd set "hoofd=van een onbekende versie"
echo Wijkwerk draait op Java 17 tot en met 21, maar "%java%" is Java %hoofd%; zet JAVA_HOME op een JDK 17 of 21. 1>&2
exit /b 1

:goed
if exist "%boven%\pom.xml" goto bron
set "map=%boven%"
if exist "%map%\wijkwerk-start.jar" goto begin
echo Naast dit script ontbreekt "%map%\wijkwerk-start.jar"; pak Wijkwerk opnieuw uit. 1>&2
exit /b 1

:bron
set "map=%boven%\ear\start\target\wijkwerk"
set "stempel=%boven%\ear\start\target\.gebouwd"
if not exist "%map%\wijkwerk-start.jar" goto bouw
if not exist "%stempel%" goto bouw
rem Only the path below the repository counts: that may itself be in a folder named test or target.
powershell -NoProfile -Command "$s=(Get-Item -Force -LiteralPath $env:stempel).LastWriteTimeUtc; Set-Location -LiteralPath $env:boven; $n=Get-ChildItem pom.xml,modules,portal-integration,ear,config -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $s -and $_.FullName.Substring($env:boven.Length) -notmatch '\\(target|node_modules|test|systeemtest|meting)\\' } | Select-Object -First 1; if ($n) { exit 1 }"
if not errorlevel 1 goto begin

:bouw
set "mvn="
for %%I in (mvn.cmd) do set "mvn=%%~$PATH:I"
if defined mvn goto maven
echo Wijkwerk moet eerst gebouwd worden, maar Maven is niet gevonden; installeer Maven 3.8 of nieuwer en zet mvn in het PATH. 1>&2
exit /b 1
:maven
if exist "%java:~0,-4%c.exe" goto compiler
echo Wijkwerk moet eerst gebouwd worden, maar dit is een Java zonder compiler; zet JAVA_HOME op een JDK 17 of 21. 1>&2
exit /b 1
:compiler
echo Wijkwerk wordt gebouwd; de eerste keer duurt dat enkele minuten.
if not exist "%boven%\ear\start\target" mkdir "%boven%\ear\start\target"
rem From before the build, so that what changes during the build counts as newer.
type nul > "%stempel%.bezig"
pushd "%boven%"
call "%mvn%" -q -B -DskipTests -pl ear/start -am package
if errorlevel 1 goto mislukt
popd
if not exist "%map%\wijkwerk-start.jar" goto zonderjar
move /y "%stempel%.bezig" "%stempel%" > nul
goto begin
:mislukt
popd
echo Het bouwen van Wijkwerk is mislukt; de melding van Maven staat hierboven. 1>&2
exit /b 1
:zonderjar
echo Het bouwen gaf geen "%map%\wijkwerk-start.jar"; bouw opnieuw met: mvn clean package 1>&2
exit /b 1

:begin
"%java%" -Xmx192m -Xss512k -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -jar "%map%\wijkwerk-start.jar" %*
exit /b %errorlevel%
