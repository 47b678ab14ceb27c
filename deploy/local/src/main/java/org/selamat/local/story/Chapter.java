package org.selamat.local.story;

/** A part of the story; later ones build on what earlier ones left in the cast. */
interface Chapter {

    String title();

    void play(Stage stage, Cast cast);
}
