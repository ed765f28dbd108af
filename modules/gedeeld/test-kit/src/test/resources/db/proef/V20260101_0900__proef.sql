CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE proef.boom (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    versie integer NOT NULL,
    soort text NOT NULL
);

CREATE TABLE proef.snoei (
    boom_id bigint NOT NULL REFERENCES proef.boom,
    periode daterange NOT NULL,
    EXCLUDE USING gist (boom_id WITH =, periode WITH &&)
);
