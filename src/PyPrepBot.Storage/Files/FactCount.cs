namespace PyPrepBot.Storage.Files;

/// <summary>How many live questions cover a fact of the plan.</summary>
public sealed record FactCount(SeedFact Fact, int Questions);
