namespace DomainSdk.Runtime;

/// <summary>What was noted while a text was read.</summary>
/// <param name="IsInDoubt">Whether something could not be told.</param>
/// <param name="Unheld">The last valid value that its C# type cannot hold, or null.</param>
/// <param name="Inexact">
/// The types that values were read into which they may not hold exactly, by the offset of the value; null if there are none. Each is a suspicion: it
/// may come from a case of a union that was tried in vain, so what was read has the last word.
/// </param>
internal readonly record struct ReadNotes(bool IsInDoubt, UnheldValue? Unheld, SortedList<int, string>? Inexact);

/// <summary>A valid value that a C# type cannot hold.</summary>
/// <param name="Offset">Its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Type">The type.</param>
/// <param name="Token">The value, cut short where it is long.</param>
internal sealed record UnheldValue(int Offset, int Length, string Type, string Token);
