using PyPrepBot.Simulators;

namespace PyPrepBot.Tests.Journeys.Platforms;

/// <summary>Somebody at the screen. Each act returns when the bot has answered, with what this person sees then.</summary>
internal interface IStudyMember
{
    IStudyMember GoesTo(string channel);

    /// <summary>A command by its name in the feature table. A value such as <c>#general</c> is chosen from the channels,
    /// one such as <c>@ada</c> from the people.</summary>
    Task<ISeen> TypesAsync(string command, params (string Option, string Value)[] options);

    /// <summary>A command with a file, which only Discord has: on Slack a line holds none.</summary>
    Task<ISeen> AttachesAsync(string command, string option, SentFile file, params (string Option, string Value)[] options);

    /// <summary>Sends files to the channel, with some words, as anybody can.</summary>
    ISeen Shares(string words, params IReadOnlyList<SentFile> files);

    /// <summary>Presses a button by its label, on what was seen before or on what is seen now.</summary>
    Task<ISeen> PressesAsync(string label, ISeen? on = null);

    /// <summary>Chooses lines of the menu that has them.</summary>
    Task<ISeen> ChoosesAsync(params string[] lines);

    /// <summary>Fills the open form in, field by field, and sends it.</summary>
    Task<ISeen> SubmitsAsync(params (string Field, string Value)[] fields);

    /// <summary>Takes an entry of the menu of a message.</summary>
    Task<ISeen> UsesOnAsync(string command, ISeen message);

    /// <summary>What a bot must not trust: a control under that message with any id, and with values a menu.</summary>
    Task<ISeen> ForgesAsync(string action, ISeen on, params string[] values);

    /// <summary>What a bot must not trust: the open form, filled in and sent as any other.</summary>
    Task<ISeen> ForgesFormAsync(string action, params (string Field, string Value)[] fields);

    /// <summary>The platform shows this person a command of moderators, as whoever manages the place may decide.</summary>
    void IsShown(string command);

    /// <summary>The id behind a button, as a person could copy it who looks closely.</summary>
    string ActionOf(string label, ISeen on);
}
