namespace PyPrepBot.Tests.Architecture;

/// <summary>Fails with every violation in full, where the framework would show the first few letters of some.</summary>
internal static class Violations
{
    public static void None(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
