/** What this service signs with, so that airlines can trust what they keep. */
package org.selamat.status.signing.domain;
