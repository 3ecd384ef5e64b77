namespace PyPrepBot.Core.Questions;

/// <summary>One question of the bank. Its subtype says how it is answered.</summary>
public abstract record Question
{
    /// <summary>Topic and number, such as <c>gil-001</c>. Given once, never used again.</summary>
    public required string Id { get; init; }

    /// <summary>The slug of the topic it belongs to.</summary>
    public required string Topic { get; init; }

    /// <summary>Other topics it may be drawn for.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public required Difficulty Difficulty { get; init; }

    public abstract QuestionKind Kind { get; }

    /// <summary>The Python versions the answer holds for, as the author wrote it (<c>3.12+</c>); null for every supported one.</summary>
    public string? Python { get; init; }

    /// <summary>The build the answer holds for: <c>default</c>, <c>free-threaded</c> or <c>any</c>.</summary>
    public string Build { get; init; } = "default";

    public required string Prompt { get; init; }

    public string? Code { get; init; }

    public required string Explain { get; init; }

    public string? Hint { get; init; }

    /// <summary>Primary sources, as https addresses.</summary>
    public IReadOnlyList<Uri> Refs { get; init; } = [];

    public required string Author { get; init; }

    public required DateOnly Since { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public QuestionStatus Status { get; init; } = QuestionStatus.Live;

    /// <summary>The member who wrote it, by id, when it is a group's own; null for what all groups share.</summary>
    public string? Writer { get; init; }

    /// <summary>Changes with everything that decides an answer: text, code, options and key. Twelve hexadecimal digits.</summary>
    public required string Revision { get; init; }

    /// <summary>The chance that a blind guess is right, from 0 for typed answers to one half for true or false.</summary>
    public abstract double GuessRate { get; }

    /// <summary>True when the answer is typed rather than chosen, so that a slip of the keyboard deserves a second attempt.</summary>
    public virtual bool IsTyped => false;
}
