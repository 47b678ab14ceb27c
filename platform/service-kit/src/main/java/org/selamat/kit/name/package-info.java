/**
 * Names as machines compare them, and the keyed hashes by which two services compare one without the second ever holding it.
 */
package org.selamat.kit.name;
