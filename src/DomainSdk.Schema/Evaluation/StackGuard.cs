using System.Runtime.CompilerServices;

namespace DomainSdk.Schema.Evaluation;

/// <summary>Tells whether recursion can go on, so that neither schemas nor documents can overflow the stack.</summary>
internal static class StackGuard
{
    /// <summary>The deepest nesting of schema applications.</summary>
    public const int MaxDepth = 8_192;

    /// <summary>The stack is looked at once in that many levels; the room that is asked for suffices for them.</summary>
    public const int Interval = 16;

    public static bool HasRoom()
    {
#if NET
        return RuntimeHelpers.TryEnsureSufficientExecutionStack();
#else
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
#endif
    }
}
