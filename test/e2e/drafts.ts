/** A brief without a fault. */
export const sound = `
CAA BRIEF

# Water and power on the Drina

Maria Zielińska

December 2021

## Summary

Two dams were built with loans from abroad [1]. President Aleksandar Vučić opened the second [2].

## Key Findings

1. Loans cover most of the cost.
2. The river carries less water each year.
3. Towns downstream were not asked.

## Introduction

The first dam dates from 1966 [1], and Vučić spoke of a third [2].

## Conclusions

A common plan for the river is missing.

## References

1. Dams on the Drina, March 3, 2021, Example Institute. Online: https://example.org/dams
2. The opening of a dam, June 8, 2021, Example Institute. Online: https://example.org/opening
`;

/** The same sort of text as a conversion from PDF leaves it: headings in capitals, no \`#\`. */
export const capitals = `
CAA BRIEF

Ferries across the strait

Piotr Lis

March 2020

SUMMARY

Ferries carry more lorries than before [1].

KEY FINDINGS

1. Ports are full.
2. Ships are old.
3. Fares are low.

INTRODUCTION

The line opened in 1998 [1].

CONCLUSIONS

New ships are needed.

REFERENCES

1. Lorries at sea, January 9, 2020, Example Institute. Online: https://example.org/lorries
`;
