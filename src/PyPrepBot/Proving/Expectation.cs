using PyPrepBot.Storage.Files;

namespace PyPrepBot.Proving;

/// <summary>What a program has to do so that an answer is proved.</summary>
/// <param name="Printed">All of its output; null when that does not matter.</param>
/// <param name="Raises">The type of the exception that must end it; null when none may.</param>
/// <param name="Checks">What each of the program's checks must give.</param>
internal sealed record Expectation(string? Printed = null, string? Raises = null, IReadOnlyList<ProofCheck>? Checks = null)
{
    /// <summary>The lines that must be printed in this order, between others; null when none need be.</summary>
    public IReadOnlyList<string>? Marks { get; init; }

    /// <summary>Whether an exception that ends the program adds its type to the output, as answers are written.</summary>
    public bool TypeEndsOutput { get; init; }
}
