using PyPrepBot.Simulators;

namespace PyPrepBot.Tests.Journeys.Platforms;

/// <summary>What a person sees on whichever platform: a message, a window, a form, a page or suggestions, as it was when they looked.</summary>
internal interface ISeen
{
    string Words { get; }

    /// <summary>Only this person sees it.</summary>
    bool IsPrivate { get; }

    /// <summary>Something is to be filled in.</summary>
    bool IsForm { get; }

    /// <summary>The files that hang on it.</summary>
    IReadOnlyList<SentFile> Files { get; }

    /// <summary>The labels of what can be pressed.</summary>
    IReadOnlyList<string> Buttons { get; }
}
