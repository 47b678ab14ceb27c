/** What the service publishes about itself and the epidemic: figures by day, and every revision of them. */
package org.selamat.status.opendata.domain;
