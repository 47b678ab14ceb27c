package org.selamat.kit.text;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;

/**
 * Instants in JSON as the general module for times has them, by the short way of {@link IsoInstants}: an event or an answer
 * holds several, and they cost as much as all the rest of it. Register it after that module.
 */
public final class InstantModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    public InstantModule() {
        super("selamat-instants");
        addSerializer(Instant.class, new Writer());
        addDeserializer(Instant.class, new Reader());
    }

    private static final class Writer extends StdScalarSerializer<Instant> {

        private static final long serialVersionUID = 1;

        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant at, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(IsoInstants.write(at));
        }
    }

    /** What isn't an instant's usual text is left to the general module, which also knows what to say of it. */
    public static class Reader extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1;

        public Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.hasToken(JsonToken.VALUE_STRING)) {
                try {
                    return IsoInstants.parse(json.getText());
                } catch (DateTimeException other) {
                    return InstantDeserializer.INSTANT.deserialize(json, context);
                }
            }
            return InstantDeserializer.INSTANT.deserialize(json, context);
        }
    }
}
