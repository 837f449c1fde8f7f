problem-rounds-none = This file names no round. Write one [[round]] table for each offer that was made, by you or by them.
problem-rounds-until = The offer ends before it was made. Check on and until.
problem-rounds-debt = A round names no debt. Write the debt's id, as in your plan.
