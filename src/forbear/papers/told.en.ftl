problem-told-empty = This file names nobody who was told. Write one [[told]] table for each telling.
problem-told-nobody = This telling does not say who was told. Fill in "to", in your own words.
problem-told-ahead = { $on } has not come yet. Write the day on which it was told, or leave it out.
