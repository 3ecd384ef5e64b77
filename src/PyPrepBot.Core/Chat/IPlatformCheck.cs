using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>Looks at a platform's settings and permissions the way an operator would, and says what to mend.</summary>
public interface IPlatformCheck
{
    Platform Platform { get; }

    /// <summary>Asks the platform; never posts anything. What cannot be reached is a finding, not an exception.</summary>
    /// <param name="channels">Where study groups post on this platform.</param>
    IAsyncEnumerable<Finding> LookAsync(IReadOnlyList<ChannelRef> channels, CancellationToken cancellation);
}
