package org.selamat.neighbour;

/** Stands for a class of another service, which no service may know. */
public record Neighbour(String name) {
}
