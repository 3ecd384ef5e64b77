namespace PyPrepBot.Core.Chat;

/// <summary>Reads files that people sent. One a platform.</summary>
public interface IFileSource
{
    References.Platform Platform { get; }

    /// <summary>The whole file; null when it is longer than allowed, whatever the platform said of its size, or gone.</summary>
    /// <exception cref="PlatformUnreachableException">The platform cannot be reached at the moment.</exception>
    Task<byte[]?> ReadAsync(FileRef file, int mostBytes, CancellationToken cancellation);
}
