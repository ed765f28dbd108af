CREATE TABLE buur.tak (
    boom_id bigint NOT NULL REFERENCES proef.boom
);
