/** Reports of batches as rows. */
package org.selamat.vaccine.persistence.batch;
