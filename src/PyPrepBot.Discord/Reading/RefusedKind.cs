namespace PyPrepBot.Discord.Reading;

/// <summary>Why an interaction is not for the router although its author waits.</summary>
internal enum RefusedKind
{
    /// <summary>It did not come from a server, and a study group lives in one.</summary>
    DirectMessage,

    /// <summary>A control that this version of the bot did not write; old messages keep theirs for ever.</summary>
    ForeignControl,
}
