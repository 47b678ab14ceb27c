package org.selamat.vaccine.rest.trust;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.hcert.DocumentSigner;

import com.fasterxml.jackson.annotation.JsonProperty;

@Schema(name = "DidDocument", description = "Trust list as a DID document (did:web, JsonWebKey2020), in the shape of WHO's")
record DidDocument(
        @JsonProperty("@context") @Schema(required = true, examples = "[\"https://www.w3.org/ns/did/v1\"]") List<String> context,
        @Schema(required = true, examples = "did:web:api.selamat.example:public:v1:trust-list") String id,
        @Schema(required = true) List<Method> verificationMethod,
        @Schema(required = true, description = "Ids of the methods by which certificates are signed", examples = "[\"did:web:api.selamat.example:public:v1:trust-list#2Rk3X8HntrI=\"]") List<String> assertionMethod) {

    @Schema(name = "DidVerificationMethod")
    record Method(
            @Schema(required = true, examples = "did:web:api.selamat.example:public:v1:trust-list#2Rk3X8HntrI=") String id,
            @Schema(required = true, examples = "JsonWebKey2020") String type,
            @Schema(required = true, examples = "did:web:api.selamat.example:public:v1:trust-list") String controller,
            @Schema(required = true) PublicJwk publicKeyJwk) {
    }

    static DidDocument of(String did, List<DocumentSigner> signers) {
        var methods = signers.stream().map(signer -> new Method(did + "#" + signer.kid().base64(), "JsonWebKey2020", did,
                PublicJwk.of(signer))).toList();
        return new DidDocument(List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/suites/jws-2020/v1"), did,
                methods, methods.stream().map(Method::id).toList());
    }
}
