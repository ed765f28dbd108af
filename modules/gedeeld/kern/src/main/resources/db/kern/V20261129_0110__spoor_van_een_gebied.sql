-- What changed lately in an area is read without all that ever happened there.
create index spoor_gebied_moment on kern.spoor (gebied_code, moment);
