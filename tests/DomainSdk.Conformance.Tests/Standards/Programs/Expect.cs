using System;
using System.Runtime.CompilerServices;

namespace Standards;

/// <summary>What the programs check about themselves.</summary>
internal static class Expect
{
    public static void That(bool condition, [CallerArgumentExpression(nameof(condition))] string? text = null)
    {
        if (!condition) throw new InvalidOperationException("Not so: " + text);
    }
}
