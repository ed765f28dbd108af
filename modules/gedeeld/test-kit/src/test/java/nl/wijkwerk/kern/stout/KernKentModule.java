package nl.wijkwerk.kern.stout;

import nl.wijkwerk.braaf.api.BoomGeplant;

/** A part of kern that knows a module, be it only its published API. */
public class KernKentModule {
  BoomGeplant boom;
}
