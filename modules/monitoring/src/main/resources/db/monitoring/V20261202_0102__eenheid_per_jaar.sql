-- MON-42: the same key stood for a share up to 2014 and for a number from 2015. A file without titles
-- and units is read by key, so its year has to tell which of the two it is.
alter table monitoring.herkenning add vanaf_jaar int;
alter table monitoring.herkenning add tot_jaar int;

update monitoring.herkenning aandeel set sleutel = aantal.sleutel, tot_jaar = 2014
  from monitoring.herkenning aantal
 where aandeel.indicator_id = aantal.indicator_id + 300 and aantal.eenheid = 'aantal'
   and aandeel.eenheid = '%' and aandeel.titel = aantal.titel;

update monitoring.herkenning aantal set vanaf_jaar = 2015
  from monitoring.herkenning aandeel
 where aandeel.indicator_id = aantal.indicator_id + 300 and aandeel.tot_jaar = 2014;
