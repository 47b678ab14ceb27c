package org.selamat.status.webhook.persistence;

import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.webhook.domain.WebhookUrl;
import org.selamat.status.webhook.domain.Webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredWebhooks implements Webhooks, PanacheRepositoryBase<WebhookEntity, String> {

    @Override
    public Optional<WebhookUrl> of(String airline) {
        return findByIdOptional(airline).map(entity -> new WebhookUrl(URI.create(entity.url)));
    }

    @Override
    public Set<String> among(Collection<String> airlines) {
        return airlines.isEmpty() ? Set.of()
                : find("airline in ?1", airlines).stream().map(entity -> entity.airline).collect(Collectors.toSet());
    }

    @Override
    public void put(String airline, WebhookUrl url) {
        WebhookEntity entity = findById(airline);
        if (entity == null) {
            entity = new WebhookEntity();
            entity.airline = airline;
            entity.url = url.uri().toString();
            persist(entity);
        } else {
            entity.url = url.uri().toString();
        }
    }
}
