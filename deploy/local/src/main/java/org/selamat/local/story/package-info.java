/** The main story as a program: a wrong order, from its evidence to the proof that it is undone everywhere. */
package org.selamat.local.story;
