/** Two records of one person made one, and one wrongly made one taken apart again. */
package org.selamat.identity.merge.domain;
