/** Bakes the addresses of Wijkwerk that the package admits into the web part. */
module.exports = (configuration, taskSession, heftConfiguration, webpack) => {
  configuration.plugins.push(
    new webpack.DefinePlugin({ WIJKWERK_ADRES: JSON.stringify(process.env.WIJKWERK_ADRES || '') })
  );
};
