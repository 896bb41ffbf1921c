namespace DomainSdk.Schema.Keywords;

/// <summary>Numbers of branches, in their order.</summary>
/// <param name="first">Some, in order.</param>
/// <param name="second">Others, in order.</param>
internal ref struct BranchNumbers(int[] first, int[] second)
{
    private int _first;
    private int _second;

    /// <summary>Goes to the next number.</summary>
    /// <param name="branch">The number.</param>
    /// <returns>False at the end.</returns>
    public bool TryNext(out int branch)
    {
        if (_second < second.Length && (_first == first.Length || second[_second] < first[_first])) branch = second[_second++];
        else if (_first < first.Length) branch = first[_first++];
        else branch = -1;
        return branch >= 0;
    }
}
