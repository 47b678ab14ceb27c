/** Texts for people in Malay, English, Chinese and Tamil, from bundles and never from code. */
package org.selamat.kit.text;
