/** The doors for bulk changes. */
package org.selamat.status.batch.rest;
