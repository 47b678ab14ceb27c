/** Travel rules and value sets. */
package org.selamat.vaccine.persistence.rule;
