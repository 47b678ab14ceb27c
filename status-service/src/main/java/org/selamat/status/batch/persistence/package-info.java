/** Stores batches and their rows, and reads the brake's gauge. */
package org.selamat.status.batch.persistence;
