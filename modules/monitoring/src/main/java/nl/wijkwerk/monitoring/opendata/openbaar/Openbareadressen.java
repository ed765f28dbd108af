package nl.wijkwerk.monitoring.opendata.openbaar;

/**
 * The public addresses of datasets. They stay the same whatever edition is read there, so others
 * can build on them.
 *
 * @param begin address of the module, without a slash at the end: {@code
 *     https://wijkwerk.example/monitoring}
 */
record Openbareadressen(String begin) {
  String pagina() {
    return begin + "/openbaar/";
  }

  String catalogus() {
    return begin + "/openbaar/catalogus";
  }

  String landingspagina(String kenmerk) {
    return pagina() + "#" + kenmerk;
  }

  /** Stands for the dataset itself, whatever the form. */
  String dataset(String kenmerk) {
    return begin + "/openbaar/datasets/" + kenmerk;
  }

  String contact(String kenmerk) {
    return dataset(kenmerk) + "#contact";
  }

  String csv(String kenmerk) {
    return dataset(kenmerk) + "/data.csv";
  }

  String json(String kenmerk) {
    return dataset(kenmerk) + "/data.json";
  }

  String kolommen(String kenmerk) {
    return dataset(kenmerk) + "/data.csv-metadata.json";
  }

  String codeboek(String kenmerk) {
    return dataset(kenmerk) + "/codeboek.csv";
  }
}
