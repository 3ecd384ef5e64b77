namespace PyPrepBot.Storage.Files;

/// <summary>How a machine proves the answer of one question, as its author wrote it.</summary>
public sealed record ProofPlan
{
    /// <summary>Why no program can show it; null when one can.</summary>
    public string? Skip { get; init; }

    /// <summary>Python that runs after the code, in the same module; members never see it.</summary>
    public string? Script { get; init; }

    /// <summary>What code and script print together.</summary>
    public string? Stdout { get; init; }

    /// <summary>The type of the exception that ends the run.</summary>
    public string? Raises { get; init; }

    /// <summary>What is printed once the line with the bug is mended.</summary>
    public string? Fixed { get; init; }

    /// <summary>What the run needs beyond one thread: <c>threads</c>, <c>processes</c>, <c>interpreters</c>.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    public IReadOnlyList<ProofCheck> Checks { get; init; } = [];

    /// <summary>The line each step of an order prints, in the right order; null for a step that prints none.</summary>
    public IReadOnlyList<string?> Marks { get; init; } = [];
}
