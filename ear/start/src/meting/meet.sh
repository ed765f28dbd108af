#!/bin/sh
# Measures, in one run on one machine: the time from command to ready and the resident memory of
# plain Payara Micro with five empty PrimeFaces WARs, and the same of Wijkwerk with its database.
# Prints both and their ratio. Takes the distribution as it was built; downloads only through Maven.
#
#   sh ear/start/src/meting/meet.sh [port]      (default 18140; the next port is used too)
set -eu
wortel=$(CDPATH= cd -- "$(dirname -- "$0")/../../../.." && pwd -P)
poort=${1:-18140}
verspreiding=$wortel/ear/start/target/wijkwerk
werk=$wortel/ear/start/target/meting
[ -f "$verspreiding/wijkwerk-start.jar" ] || { echo "Bouw eerst: mvn -DskipTests package" >&2; exit 1; }
rm -rf "$werk"
mkdir -p "$werk"
bezig=
trap '[ -z "$bezig" ] || kill "$bezig" 2>/dev/null || :' EXIT

primefaces=$(sed -n 's/.*<primefaces.version>\([^<]*\)<.*/\1/p' "$wortel/pom.xml")
(cd "$wortel" && mvn -q -B -N dependency:copy \
  "-Dartifact=org.primefaces:primefaces:$primefaces:jar:jakarta" "-DoutputDirectory=$werk/lib")

leeg() {
  mkdir -p "$werk/$1/WEB-INF/lib"
  cp "$werk"/lib/primefaces-*.jar "$werk/$1/WEB-INF/lib/"
  cat > "$werk/$1/WEB-INF/web.xml" <<'XML'
<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class><load-on-startup>1</load-on-startup></servlet>
  <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
</web-app>
XML
  echo '<beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>' > "$werk/$1/WEB-INF/beans.xml"
  cat > "$werk/$1/index.xhtml" <<'XML'
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="http://primefaces.org/ui">
  <h:head><title>Leeg</title></h:head><h:body><h:form><p:inputText value="leeg"/></h:form></h:body>
</html>
XML
  (cd "$werk/$1" && jar cf "../$1.war" .)
}

nu() { date +%s.%N; }

# Memory of a process and everything under it, in MB.
nazaten() { echo "$1"; for kind in $(pgrep -P "$1"); do nazaten "$kind"; done; }
geheugen() {
  for wortelproces in "$@"; do nazaten "$wortelproces"; done | sort -u | while read -r pid; do
    awk '/^Rss:/ { print $2 }' "/proc/$pid/smaps_rollup" 2>/dev/null || :
  done | awk '{ som += $1 } END { printf "%d", som / 1024 }'
}

wacht_op() {
  for _ in $(seq 1500); do
    kill -0 "$bezig" 2>/dev/null || { echo "Het proces is gestopt; zie $werk." >&2; exit 1; }
    [ "$(curl -s -o /dev/null -w '%{http_code}' "$1")" = 200 ] && return
    sleep 0.2
  done
  echo "Niet gereed: $1" >&2
  exit 1
}

stop() {
  kill "$bezig"
  wait "$bezig" 2>/dev/null || :
  bezig=
}

set --
for n in 1 2 3 4 5; do
  leeg "leeg$n"
  set -- "$@" --deploy "$werk/leeg$n.war"
done
echo 'set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1' > "$werk/voor"
begin=$(nu)
java -jar "$verspreiding/server/payara-micro.jar" --nocluster --disablephonehome \
  --prebootcommandfile "$werk/voor" --port "$poort" "$@" > "$werk/leeg.log" 2>&1 &
bezig=$!
for n in 1 2 3 4 5; do wacht_op "http://127.0.0.1:$poort/leeg$n/index.xhtml"; done
leeg_s=$(echo "$(nu) - $begin" | bc)
leeg_mb=$(geheugen "$bezig")
stop

meet_wijkwerk() {
  begin=$(nu)
  WIJKWERK_DATA=$werk/data WIJKWERK_POORT=$((poort + 1)) "$verspreiding/bin/wijkwerk" > "$werk/wijkwerk-$1.log" 2>&1 &
  bezig=$!
  for _ in $(seq 1500); do
    grep -q 'Wijkwerk is klaar' "$werk/wijkwerk-$1.log" && break
    kill -0 "$bezig" 2>/dev/null || { cat "$werk/wijkwerk-$1.log" >&2; exit 1; }
    sleep 0.2
  done
  duur=$(echo "$(nu) - $begin" | bc)
  mb=$(geheugen "$bezig" "$(head -n 1 "$werk/data/database/postmaster.pid")")
  stop
}

meet_wijkwerk eerste
eerste_s=$duur eerste_mb=$mb
meet_wijkwerk tweede

verhouding() { echo "scale=2; $1 / $leeg_s" | bc; }
printf '%-42s %8s %10s %10s\n' "" "seconden" "verhouding" "MB"
printf '%-42s %8.1f %10s %10d\n' "Payara Micro, vijf lege PrimeFaces-WARs" "$leeg_s" "1" "$leeg_mb"
printf '%-42s %8.1f %10s %10d\n' "Wijkwerk, eerste start (lege database)" "$eerste_s" "$(verhouding "$eerste_s")" "$eerste_mb"
printf '%-42s %8.1f %10s %10d\n' "Wijkwerk, tweede start" "$duur" "$(verhouding "$duur")" "$mb"
