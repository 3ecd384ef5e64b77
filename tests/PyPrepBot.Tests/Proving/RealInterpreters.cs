namespace PyPrepBot.Tests.Proving;

/// <summary>Tests that run programs, some of them endless: by themselves, so that they starve no other test and none upsets them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RealInterpreters
{
    public const string Name = "interpreters";
}
