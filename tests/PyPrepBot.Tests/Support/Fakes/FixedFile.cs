using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>One file, whatever is asked for; it is gone when there is none.</summary>
internal sealed class FixedFile(byte[]? content) : IFileSource
{
    public Platform Platform => Platform.Terminal;

    public int Reads { get; private set; }

    public Task<byte[]?> ReadAsync(FileRef file, int mostBytes, CancellationToken cancellation)
    {
        Reads++;
        return Task.FromResult(content);
    }
}
