/** Takes batches through their steps, a chunk at a time. */
package org.selamat.status.batch.application;
