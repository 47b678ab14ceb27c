package org.selamat.status.webhook.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "webhook")
class WebhookEntity {

    @Id
    String airline;

    String url;
}
