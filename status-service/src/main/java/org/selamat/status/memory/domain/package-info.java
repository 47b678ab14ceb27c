/** Everything that a boarding check needs of 38 million people, in primitive arrays: no object a person. */
package org.selamat.status.memory.domain;
