CREATE TABLE note (
    id      uuid PRIMARY KEY,
    owner   uuid   NOT NULL,
    text    text   NOT NULL,
    version bigint NOT NULL DEFAULT 0
);
CREATE TABLE effect (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid NOT NULL,
    key      text NOT NULL
);
