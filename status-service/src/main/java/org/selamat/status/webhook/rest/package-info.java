/** Where airlines set their webhook and look at deliveries. */
package org.selamat.status.webhook.rest;
