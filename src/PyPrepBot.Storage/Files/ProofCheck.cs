namespace PyPrepBot.Storage.Files;

/// <summary>An expression that is evaluated where the program ended.</summary>
/// <param name="Option">The option it speaks for.</param>
/// <param name="Holds">What it must give: true on a right option, false on a wrong one.</param>
public sealed record ProofCheck(string Option, string Expression, bool Holds);
