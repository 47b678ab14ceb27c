/** "My booster is missing": found, explained, or handed to a human, at once. */
package org.selamat.vaccine.domain.claim;
