namespace PyPrepBot.Core.Chat;

/// <summary>What an adapter shows when a reply is slow. A platform fixes it at the moment of deferring, so each
/// route declares it.</summary>
public enum Deferral
{
    /// <summary>A private "thinking" message that becomes the reply.</summary>
    Ephemeral,

    /// <summary>A public one.</summary>
    InChannel,

    /// <summary>The message whose control was used stays until it is replaced.</summary>
    UpdateOriginal,

    /// <summary>None: the reply may be a form, which cannot follow a deferral, so the handler does nothing slow.</summary>
    Never,
}
