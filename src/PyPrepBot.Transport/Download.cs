namespace PyPrepBot.Transport;

/// <summary>Reads a file over HTTP, and never more of it than is allowed, whatever its sender says of its length.</summary>
public static class Download
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="http">Follows no redirects: where one leads is nowhere we trust.</param>
    /// <returns>Null when the file is longer than allowed, or not to be had.</returns>
    /// <exception cref="FileNotReachedException">It may be had in a moment.</exception>
    public static async Task<byte[]?> ReadAsync(
        HttpMessageInvoker http, HttpRequestMessage request, int mostBytes, TimeProvider time, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            using var response = await http.SendAsync(request, either.Token);
            var status = (int)response.StatusCode;
            if (status is 408 or 429 or >= 500)
            {
                throw new FileNotReachedException($"status {status}");
            }

            return status == 200 && !(response.Content.Headers.ContentLength > mostBytes)
                ? await ReadAsync(await response.Content.ReadAsStreamAsync(either.Token), mostBytes, either.Token)
                : null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FileNotReachedException($"not within {Patience:c}");
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw new FileNotReachedException("the connection broke", fault);
        }
    }

    private static async Task<byte[]?> ReadAsync(Stream body, int mostBytes, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        var piece = new byte[64 * 1024];
        while (await body.ReadAsync(piece, cancellation) is > 0 and var read)
        {
            if (kept.Length + read > mostBytes)
            {
                return null;
            }

            kept.Write(piece, 0, read);
        }

        return kept.ToArray();
    }
}
