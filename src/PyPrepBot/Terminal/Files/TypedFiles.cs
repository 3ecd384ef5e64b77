using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Terminal.Files;

/// <summary>Reads files of this machine, which the person at this screen named.</summary>
internal sealed class TypedFiles : IFileSource
{
    public Platform Platform => Platform.Terminal;

    public async Task<byte[]?> ReadAsync(FileRef file, int mostBytes, CancellationToken cancellation)
    {
        if (!file.Address.IsFile)
        {
            return null;
        }

        try
        {
            // A device or a pipe has no length and perhaps no end: one byte too many is enough to know.
            await using var stream = new FileStream(file.Address.LocalPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var content = new byte[(int)Math.Min(mostBytes, Math.Max(stream.CanSeek ? stream.Length : mostBytes, 0)) + 1];
            var read = await stream.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellation);
            return read == content.Length ? null : content[..read];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }
}
