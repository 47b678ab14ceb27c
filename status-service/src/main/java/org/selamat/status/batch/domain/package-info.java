/**
 * Bulk changes: uploaded, tried dry, approved by a second person, let loose a little first, and braked when they look wrong.
 */
package org.selamat.status.batch.domain;
