namespace PyPrepBot.Tests.Commands;

/// <summary>Tests that speak through the process's own console, of which there is one.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneConsole
{
    public const string Name = "console";
}
