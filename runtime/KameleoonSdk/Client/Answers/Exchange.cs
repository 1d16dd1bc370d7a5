using System.Runtime.CompilerServices;

namespace KameleoonSdk;

/// <summary>One request, one answer, within the timeout.</summary>
internal sealed class Exchange(Redactor redactor, TimeSpan timeout, TimeProvider timeProvider, DeadlinePool deadlines)
{
    /// <param name="request">What is sent.</param>
    /// <param name="send">Sends it and returns at the headers of the answer.</param>
    /// <param name="showText">Whether the reason of an error quotes the body of the answer.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The sender is disposed.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Answer> RunAsync(
        HttpRequestMessage request,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        bool showText,
        CancellationToken cancellationToken)
    {
        var (method, url) = (request.Method, request.RequestUri!);
        var deadline = deadlines.Start(cancellationToken);
        try
        {
            HttpResponseMessage response;
            try
            {
                response = await send(request, deadline.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not ObjectDisposedException)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var reason = deadline.IsOver
                    ? NetworkReason.TimedOut(url.Authority, timeout)
                    : NetworkReason.Describe(url.Authority, exception);
                return new Answer { Reason = reason };
            }

            // A body that nobody reads is left to the handler: it reads the rest of a small one and closes the connection otherwise.
            using (response)
            {
                return await ReadAsync(response, method, url, showText, deadline, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            deadlines.Return(deadline);
        }
    }

    private async ValueTask<Answer> ReadAsync(
        HttpResponseMessage response,
        HttpMethod method,
        Uri url,
        bool showText,
        Deadline deadline,
        CancellationToken cancellationToken)
    {
        var answer = new Answer { StatusCode = response.StatusCode, Reason = "" };
        if (response.RequestMessage is { RequestUri: { } last } sent && (!IsSamePlace(last, url) || sent.Method != method))
        {
            return answer with { WasRedirected = true, Reason = RedirectReason.Followed(redactor.Redact(last.Host)) };
        }

        if (answer.IsSuccess)
        {
            return answer;
        }

        var retryAfter = RetryAfterHeader.Read(response, timeProvider);
        var reason = StatusReason.Describe(response.StatusCode, retryAfter, RedirectReason.Host(response, url, redactor));
        if (showText && (int)response.StatusCode >= 300)
        {
            var text = await AnswerText.ReadAsync(response, redactor, deadline.Token).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            reason += text.Length == 0 ? "" : $" It says: {text}";
        }

        return answer with { RetryAfter = retryAfter, Reason = reason };
    }

    // Nearly always the same object, and comparing makes texts of both.
    private static bool IsSamePlace(Uri a, Uri b) =>
        ReferenceEquals(a, b) || Uri.Compare(a, b, UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped, StringComparison.Ordinal) == 0;
}
